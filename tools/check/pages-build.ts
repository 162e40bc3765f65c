import { buildPages } from '../house/pages.mjs';

export function pagesBuild(): string[] {
  return buildPages() ? [] : ['vite could not build web/desk; its message is above'];
}
