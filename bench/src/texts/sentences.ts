/** Sentences that say what was done, by whom and how much: nothing to find. */
export const PLAIN = [
  '{unit}于{month}月{day}日完成{job}，用工{few}人，花费{money}元。',
  '{unit}负责{job}，{when}验收，由{town}派{few}人到场核对。',
  '{month}月，{unit}收到居民反映{count}件，办结的已逐件告知本人，其余的列出原因后张贴在门口。',
  '经现场查看，{unit}需要{job}，计划{how}进行，每次不超过{few}小时。',
  '{town}{when}{how}{job}，共{count}件，余下的由{unit}代管。',
  '{unit}的{thing}原有{count}件，本月{how}清点，账目与实物一致。',
  '{when}，{unit}请{town}的住户试用{thing}，试用{few}天后没有再出故障。',
  '购买{thing}的发票由{unit}保管，{month}月{day}日以前交{town}财政所报销。',
  '{unit}与{town}商定，{when}先{job}，再{how}{job}。',
  '这批{thing}由{unit}领回，缺少的{few}件在{month}月底以前补齐。',
  '{town}把{thing}搬到{unit}，{how}摆放，钥匙交给值班员。',
  '{unit}{when}停水{few}小时，用来{job}，停水前一天已在各楼门口贴出时间。',
  '{month}月{day}日的验收由{unit}主持，{town}、施工方和住户代表各一人签字。',
  '下雨时{unit}门前积水，{town}{how}{job}以后，积水{few}小时内退去。',
] as const;

/** Sentences of the kinds the rules look for: empty, burdensome, wrongly counted, dressed up, careless. */
export const FLAWED = [
  '要充分认识{matter}工作的重要性和必要性，高度重视，精心组织，周密安排，狠抓落实。',
  '{unit}要注意留存签到表和现场照片，{job}的过程全程纪实，按周报送台账，满意率至少100%。',
  '通过努力，{matter}工作取得明显成效，居民满意率达{tenth}%，“{event}先锋”品牌进一步打响。',
  '各部门要切实加强领导，压实责任，不断提升{matter}水平，确保各项要求落到实处。',
  '以{event}为抓手，以{matter}为载体，不断推动{unit}各项工作再上新台阶。',
  '{town}召开{event}动员大会，全体人员参加，会后每人撰写不少于2000字的心得体会，手写后上交{unit}。',
  '{unit}每周一上报{matter}进展情况，逾期未报的全县通报，并纳入年终考核。',
  '{matter}工作共排查{count}处，其中已整改{count}处，整改率100%，群众满意度大幅提升。',
  '{unit}创新推出“{matter}五步工作法”，做到了思想上高度统一、行动上高度自觉、落实上高度到位。',
  '进一步强化{matter}意识，进一步完善{matter}机制，进一步夯实{matter}基础，全力打造{event}新高地。',
  '有关单位要尽快对{matter}方面存在的一些问题进行认真研究，采取有力措施，努力加以解决。',
  '要把{event}摆上重要议事日程，做到认识到位、组织到位、措施到位、保障到位，真正做到入脑入心。',
  '{month}月{day}日前，各{town}所属单位完成{matter}知识测试，参与率、及格率均须达到100%。',
  '{unit}{job}，有力促进了{matter}工作高质量发展，得到了广大群众的一致好评。',
] as const;

/** Headings that name a thing. */
export const HEADINGS = [
  '{matter}维护情况',
  '{unit}的{thing}',
  '{town}的安排',
  '{matter}经费',
  '{when}要做的事',
  '{thing}的保管',
  '{matter}与{matter}',
  '{unit}验收',
] as const;
