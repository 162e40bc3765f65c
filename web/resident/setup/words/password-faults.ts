/** Why a password somebody chose is refused. */
export const passwordFaults = {
  zh: {
    short: '密码太短，至少要{n}个字。',
    long: '密码太长，最多200个字。',
    common: '这个密码太常见，一猜就中。请换一个。',
    pattern: '这个密码是有规律的重复或者键盘顺序，容易猜中。请换一个。',
    'has-name': '密码里不要带用户名。请换一个。',
    differs: '两次输入的密码不一样。请重新输入。',
    guessable: '这个密码由常见的词和数字拼成，容易猜中。请用几个互不相干的词，或者一句只有自己知道的话。',
    phone: '密码差不多就是一个手机号或者身份证号，认识您的人先猜这个。请换一个。',
    birthday: '密码差不多就是一个日期（生日、纪念日），容易猜中。请换一个。',
    pinyin: '密码差不多就是常用的拼音（姓名、“我爱你”、单位）加数字，容易猜中。请换一个。',
    'unit-name': '密码里带着本县单位的名字，剩下的太短。请换一个。',
  },
  en: {
    short: 'The password is too short: at least {n} characters.',
    long: 'The password is too long: at most 200 characters.',
    common: 'This password is among the first that anyone would try. Choose another.',
    pattern: 'This password is a repetition or a run of keys and easily guessed. Choose another.',
    'has-name': 'The password holds the user name. Choose another.',
    differs: 'The two passwords are not the same. Enter them again.',
    guessable:
      'This password is put together of common words and figures and easily guessed. Take several words that have nothing to do with each other.',
    phone: 'The password is little more than a telephone or identity number. Choose another.',
    birthday: 'The password is little more than a date. Choose another.',
    pinyin:
      'The password is little more than common pinyin (a name, “woaini”, an office) with figures. Choose another.',
    'unit-name': 'The password holds the name of a unit of this county, and what is left is too short. Choose another.',
  },
} as const;
