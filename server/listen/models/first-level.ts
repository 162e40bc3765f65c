/** `urban.property.fees` → `urban`: where figures of models with labels of different depth can be compared. */
export const firstLevel = (category: string): string => category.split('.')[0] ?? category;
