/** What passwords are made of in pinyin: surnames, words of love and luck and offices. */
export const pinyinWords: readonly string[] = [
  ...'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin luo gao zheng liang xie song tang'.split(
    ' ',
  ),
  ...'deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren lv shen yao'.split(
    ' ',
  ),
  ...'xiaoming xiaohong xiaoli lili xiaoyu weiwei jianguo guoqiang zhiqiang jianjun haiyan xiuying guihua guoqing'.split(
    ' ',
  ),
  ...'woaini woaiwojia woaizhongguo aini wo ni wode baobei laopo laogong mama baba woshishui wozhidao meiyoumima'.split(
    ' ',
  ),
  ...'facai gongxifacai pingan pinganfu xingfu kuaile shunli jixiang ruyi fu fuqi caifu haoyun nihao shengri'.split(
    ' ',
  ),
  ...'mima denglu guanliyuan yonghu xitong zhengfu zhenfu xinfang xinfangju shequ jiedao cunweihui weihui rexian'.split(
    ' ',
  ),
  ...'zhongguo beijing shanghai guangzhou shenzhen hunan hubei hunansheng huanbao minzheng gongan jiaoyu jiaoyuju'.split(
    ' ',
  ),
  ...'gonganju minzhengju huanbaoju nongye shuili weisheng jiaotong chengguan ju xian zhen cun ban shi sheng'.split(
    ' ',
  ),
];
