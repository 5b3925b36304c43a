/** Characters with which a short phrase of stance or praise opens: most of them verbs, some adverbs (齐心, 共建). */
export const OPENERS: ReadonlySet<string> = new Set(
  Array.from(
    '攻开砥奋守勇锐担履牢解凝聚顶站练闯互相紧密扩优做盘融链联走向围服弘传讲办把指追立夯蓄纵抢抓拼战迎破补强稳促防提增完拓创健明压扛坚敢善真实求务干学思悟践行感接同共齐协统形加推落规深细严快狠主靠争比赶超转变激引育留用护保兜筑织建构打树擦亮唱赢冲尽不以因循权响负砺披乘踔笃赓勠准判认清全处巩扬抗除鼓斗挑赴昂锚瞄治惠暖育谋抢点挖总',
  ),
);

/** Openers that close a word as often as they open one (政务, 护航): after other characters they may be its end. */
export const WORD_END: ReadonlySet<string> = new Set(
  Array.from(
    '点求务育准斗权响护站织判练破践处立用战行赶链善靠变治扬亮赴唱围昂学快干惠解感压暖构齐密接思赢除筑担形循联同比融明争防负转锐',
  ),
);

/** What stands before a phrase and is never its beginning: auxiliaries, those who act, verbs of keeping and reaching. */
export const PHRASE_BEFORE =
  /(?:[要须应将会能可使让令把被并而且也都更又还已正地们家区县市镇乡村省国校院厂站所局府]|部门|单位|支部|职工|干部|同志|群众|居民|上下|实现|保持|做到|呈现|坚持|继续|持续|不断|努力|建立|健全|构建|形成|打造|推动|促进|全力以赴|全力|坚定不移|千方百计|齐心协力)$/u;

/** What stands before a name: 按规律, 的干劲, 发扬实干作风. */
export const NAMING = /(?:[的按和与及于以为]|发扬|弘扬|提振|激发|焕发|增强|树立|展现|彰显)$/u;

/** With these a phrase of a subject and its praise opens, whatever stands before it. */
export const PHRASE_HEAD =
  /^(?:经济|社会|生态|民族|民生|人民|群众|产业|治理|改革|发展|环境|市场|总体|整体|队伍|作风|制度|机制|程序|功能|结构|布局)/u;

/** What several things are kinds of: a row of them is a list. */
export const KIND_END =
  /(?:基地|能力|机制|体系|制度|工程|项目|资金|作用|工作|方案|措施|许可|处罚|收费|标准|课程|教育|产业|行业|培训|检查)$/u;

/** A phrase that opens with these says what is to be done, even where it ends in the name of a thing. */
export const MEASURE_HEAD =
  /^(?:加强|加快|完善|健全|推进|推动|强化|深化|优化|提升|提高|增强|明确|规范|创新|突出|注重|促进|落实|夯实|压实|巩固|做好|弘扬|发扬|传承|树立|坚定|激发|凝聚|汇聚)/u;

/** Endings of phrases that praise or describe instead of naming a thing. */
export const PREDICATE_END =
  /(?:有力|有效|平稳|有序|有度|有进|有为|扎实|稳固|稳定|良好|优美|祥和|优良|向[好优上旺新善]|图强|前行|奋斗|奋进|进取|彰显|凸显|提升|增强|深化|改善|强劲|显著|蓬勃|澎湃|涌动|活跃|并举|并重|并进|一致|衔接|高效|完备|[放安舒]心|满意|和[睦顺谐]|壮丽|安康|到[底位]|乐业|争先|克难|(?:持续|不断|更加|日益|明显|稳步|加快|蓬勃|全面|进一步)[\p{Script=Han}]{2})$/u;

/** Endings that a list of conditions has as well (手续齐全、权属清晰): they count in an empty sentence only. */
export const EMPTY_END = new RegExp(
  `${PREDICATE_END.source}|(?:合理|完善|鲜明|温馨|健全|严密|规范|整洁|齐全|突出|浓厚|过硬|明确|清晰|密切|配合|协作|其职|其责|其长|利用|规划|考虑|联动|贯通|协同|互通|共享|互补|互促|共治|普惠|均衡|优质|高质|壮大|提质|提速|增效|扩容|跃升|拓宽|优化|升级|和美|落地|落实|见效|[落走抓做][地细实深]|(?:亲自|靠前|全力|直接|主动|带头|一线)[\\p{Script=Han}]{2})$`,
  'u',
);

/** 产业兴、乡村美、农民富: three characters that end in praise. */
export const PRAISE_END = /[兴美富强优净绿亮靓旺畅安暖新活]$/u;

/** Endings of names of things: trades, tools, offices, parts of a list that tells. */
export const THING_END =
  /(?:(?<!乐)业|[器件料路机造资费易融技济市库网厂车品具院校员区县村镇局部会务险税贷链材药病房场馆园港]|平台|智能|信息|组织|技术|设施|结构|差距|中心|战略|问题|原则|规划|投入|转化|管理|服务|监督|检查|保障|精神|部署|要求|决策|文件|条例|行动)$/u;

/** Words that open every phrase of a refrain. A noun that opens each (智慧港口、智慧机场) makes a list. */
export const REFRAIN_HEAD =
  /^(?:更加|坚持|注重|突出|不能|有人|以|必须|着力|努力|切实|牢牢|始终|每一|一件|一种|是(?!否)|在|让|从|靠|向|大|不|求|真|敢|善|最|更|共|干|学|两(?![个大类种项条名所座级地级年])|尊重|崇尚)/u;

/** Words that close every phrase of a refrain. */
export const REFRAIN_TAIL =
  /(?:治理|效应|之[美力路]|感|相结合|相统一|相促进|里走|上优先|前列|求进|起来|新篇章|关键期|新局面)$/u;

/** Words of the Party, of leaders and of the nation: set phrases that no rule about form touches. */
export const POLITICAL =
  /党|总书记|习近平|中央|主义|政治[判领执]|经济建设|自觉接受|四个意识|四个自信|两个维护|两个确立|腐/u;

/** Policy words that are always said in a row. */
export const FIXED_ROW = /^(?:稳(?:就业|企业|市场|预期|外贸|外资|投资|金融)|保[\p{Script=Han}]{3,5})$/u;
