/** Class nouns that a name stands before: what follows a placeholder for a name (××县, *局). */
export const NAMED =
  '(?:街道|社区|[省市县区镇乡村局委办处科组院校厂站所队路街号](?![场民域别分间级内外长政直容面里庄员托派理事室])|自治[区县州]|部门|机关|单位|公司|集团|学校|小学|中学|大学|医院|支部|党委|政府|同志|主任|书记|局长|县长|市长|镇长|领导|工作领导小组|项目|企业|银行|园区|景区)';

/** Units and measure words: what follows a placeholder for a number (×人次, X月). */
export const COUNTED =
  '(?:人次|余人|家(?!庭|属|长|乡|具)|万元|亿元|百万|[人名场年月日号元次批期所户项个条件天页份位岁亩吨](?![力员们类体口机均才民事气物]))';
