/** What the desk says of the network: units, grids, posts and who holds them. */
export const networkZh = {
  ownRows:
    '每个岗位自己申报，申报了什么，只有本岗位、管理员和纪检监察看得到。与申报有关的事，系统会自动请您回避，交给别的岗位。不再有关系时，填上“到哪天止”。',
};
