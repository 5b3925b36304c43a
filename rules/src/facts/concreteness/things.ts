/** Closes the names of things that stand somewhere or lie in a drawer: whoever reads of one can ask for it by name. */
export const THING =
  '(?:站|桥|专用?线|公路|铁路|高速|高铁|港区?|码头|机场|口岸|中心|基地|园区|[业技公儿]园|馆|学校|院|闸|大坝|水库|隧道|实验室|试验区|示范区|合作区|自贸区|贸易港|工作室|航线|班列|公司|集团|协议|协定|公报|基金)';
