import type { RegistersWording } from '#regulations/registers/index.ts';

export const knowledgeRegistersEn: Pick<RegistersWording, 'policy-sheets' | 'reply-templates'> = {
  'policy-sheets': {
    name: 'Policy sheets',
    columns: {
      key: 'Key', title: 'Title', en: 'English title', body: 'Text', categories: 'Categories', law: 'Source', owner: 'Owner', from: 'From', until: 'Until',
      'review-by': 'Review by',
    },
    options: {},
  },
  'reply-templates': {
    name: 'Reply templates',
    columns: {
      key: 'Key', title: 'Title', en: 'English title', category: 'Category', text: 'Text', owner: 'Owner', from: 'From', until: 'Until',
    },
    options: {},
  },
};
