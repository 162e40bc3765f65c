import type { RegistersWording } from '#regulations/registers/index.ts';

export const knowledgeRegistersZh: Pick<RegistersWording, 'policy-sheets' | 'reply-templates'> = {
  'policy-sheets': {
    name: '政策知识',
    columns: {
      key: '编号', title: '标题', en: '英文标题', body: '正文', categories: '分类', law: '依据', owner: '负责单位', from: '起', until: '止', 'review-by': '最晚复核',
    },
    options: {},
  },
  'reply-templates': {
    name: '答复模板',
    columns: { key: '编号', title: '标题', en: '英文标题', category: '分类', text: '文字', owner: '负责单位', from: '起', until: '止' },
    options: {},
  },
};
