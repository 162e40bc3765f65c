/** A picture that is not taken, and what to do with the telephone it came from. */
export const pictureProblems = {
  'picture-heic': {
    status: 415,
    zh: '这是苹果手机的HEIC照片，这里打不开。请在手机“设置—相机—格式”里选“兼容性最佳”再拍，或者把照片截一张图发来。',
    en: 'This is a HEIC photo, which cannot be opened here. Set Camera – Formats to “Most Compatible” and take it again, or send a screenshot of it.',
  },
  'picture-unreadable': {
    status: 422,
    zh: '这张照片打不开，可能没有传完或者坏了。请重新拍一张，或者截一张图再传。',
    en: 'This picture cannot be opened: it may be damaged or cut short. Take it again, or send a screenshot of it.',
  },
  'picture-points': {
    status: 422,
    zh: '这张照片尺寸太大（超过六千七百万像素）。请用手机普通模式再拍，或者截一张图再传。',
    en: 'This picture has too many points (over 67 million). Take it in the ordinary mode, or send a screenshot of it.',
  },
} as const;
