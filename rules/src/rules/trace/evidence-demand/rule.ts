import { defineSentenceRule } from '../../../rule/define-rule.ts';
import { removalOf } from '../../../facts/removal.ts';
import { keepTerms, proofTerms, servesTerms } from '../../../lexicon/trace.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import { overlaps } from '../../../text/span.ts';
import { readDemands, type Demand } from './demands.ts';
import { readAfterwards } from './afterwards.ts';
import { readFiles, readKept } from './files.ts';
import { readHaving } from './having.ts';
import { readPictures } from './pictures.ts';

export const rule = defineSentenceRule(
  {
    id: 'trace/evidence-demand',
    summary: '要求留存签到、照片、截图等，没有写用途；事后补造',
    why: '签到和照片只能说明来过、开过，说明不了办成了什么，收集、整理、保存却要每个单位花时间。确有归档依据的写明依据，没有的改为报告办成的事。',
    fixNote: '可以补写依据和用途，可以改成报告结果，也可以删去这一项要求；都由起草人选定，不会自动修复。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm', 'criticism'] },
    sources: [
      {
        instrument: '中央层面整治形式主义为基层减负专项工作机制办公室、中央纪委办公厅通报',
        words: '会议照片、宣传稿件、手机截图等大量佐证材料',
        provenance: 'seen',
      },
      {
        instrument: '《整治形式主义为基层减负若干规定》',
        words: '不把是否开会发文、拍照留痕、制作学习笔记等作为评判工作优劣的标准',
        provenance: 'second-hand',
      },
    ],
    messages: {
      afterwards: '“{what}”是事后补做；没有办的事不补材料，已办的写明何时办的。',
      kept: '“{what}”只说明留了材料；请改写办成了什么、谁受益。',
      keep: '要求留存{evidence}，未写用途和依据；有依据请注明，没有可删。',
      fixBasis: '补写依据和用途',
      fixResult: '改为报告办成的事',
      fixDelete: '删去这项要求',
    },
    terms: [proofTerms, keepTerms, servesTerms],
    triggers: [
      keepTerms,
      proofTerms,
      /痕迹|看台账|看档案|看资料|视为|认定为|签[字名]|手印|[补代摆倒](?:拍|签|写|填|记|齐|录|足|打卡)|还原|改[^，。]{0,3}日期|誊|一[档册盒柜签图卡]|张|照|自拍|合影|录音|视频|定位|截[图屏]/u,
      /有[^，。]{0,2}(?:照片|图片|影像|视频|签到|合影|截图|痕迹)/u,
    ],
    examples: [
      {
        bad: '关于开展读书活动的通知\n各科室每周组织一次读书会，注意留存活动照片和签到表。',
        hits: ['注意留存活动照片和签到表'],
        good: '关于开展读书活动的通知\n各科室每周组织一次读书会，6月底前报送读过的书目和借阅人数。',
      },
      {
        bad: '关于组织普法知识答题的通知\n职工于本周五前完成答题，并将答题截图上传至工作群。',
        hits: ['并将答题截图上传至工作群'],
      },
      {
        bad: '关于做好结对走访的通知\n每次走访须拍照留痕。',
        hits: ['每次走访须拍照留痕'],
      },
      {
        bad: '关于召开村民议事会的通知\n请各村做好会议记录，会议签到册、影像资料存档备查。',
        hits: ['会议签到册、影像资料存档备查'],
      },
      {
        bad: '关于节前慰问的通知\n慰问时要收集图片资料、宣传稿件等佐证材料，月底报街道。',
        hits: ['慰问时要收集图片资料、宣传稿件等佐证材料'],
      },
      { bad: '关于组织观影的通知\n观影截图须发到工作群。', hits: ['观影截图须发到工作群'] },
      {
        bad: '关于入户走访的通知\n走访表附照片各3张。',
        hits: ['走访表附照片各3张'],
      },
      {
        bad: '关于清理河岸的通知\n清理前后照片各2张，发到工作群。',
        hits: ['照片各2张，发到工作群'],
      },
      {
        bad: '关于开展义务植树的通知\n各科室要将签名和现场照片作为参加植树的证明一并上报。',
        hits: ['要将签名和现场照片作为参加植树的证明一并上报'],
      },
      { bad: '关于入户走访的通知\n走访后填写日志，配发现场照片，由站长签阅。', hits: ['配发现场照片'] },
      { bad: '关于读书月的通知\n读书月里每人每天上传学习截图。', hits: ['读书月里每人每天上传学习截图'] },
      {
        bad: '关于优质服务的通知\n各窗口建立服务档案，含培训签到表、活动照片和心得。',
        hits: ['档案，含培训签到表、活动照片'],
      },
      { bad: '关于读书活动的通知\n读书会场次以签到表、照片为认定依据。', hits: ['以签到表、照片为认定依据'] },
      { bad: '关于读书活动的通知\n活动照片不足5张的，视为未开展。', hits: ['照片不足5张的，视为未开展'] },
      { bad: '关于读书活动的通知\n下月抽查，看氛围、看痕迹、看档案。', hits: ['看痕迹'] },
      { bad: '关于读书活动的通知\n各科每周交故事2篇、照片6张。', hits: ['交故事2篇、照片6张'] },
      {
        bad: { text: '上半年开议事会26次，形成会议记录26份、影像资料312张。', genre: 'report' },
        hits: ['形成会议记录26份'],
      },
      {
        bad: '关于入户走访的通知\n走访时须与户主在门牌下合影，按户建电子相册。',
        hits: ['与户主在门牌下合影'],
      },
      { bad: '关于改厕的通知\n村干部每两小时在工作群发一次现场视频。', hits: ['每两小时在工作群发一次现场视频'] },
      {
        bad: { text: '值守人员须每隔一小时自拍一张发到群里，能看清面部。', genre: 'report' },
        hits: ['自拍'],
      },
      {
        bad: '关于入户走访的通知\n照片中须同时出现时钟和胸牌。',
        hits: ['照片中须同时出现'],
      },
      { bad: '关于入户走访的通知\n每户把道谢的话截图，作为满意的佐证。', hits: ['截图，作为满意的佐证'] },
      { bad: '关于开闸的通知\n每次开闸前须对着闸门喊口号并录音。', hits: ['每次开闸前须对着闸门喊口号并录音'] },
      { bad: '关于建档的通知\n缺的走访单两周内“还原”，店主不在的由隔壁代签。', hits: ['走访单两周内“还原'] },
      {
        bad: { text: '为证明服务到位，每引导一名读者须请其签名。', genre: 'report' },
        hits: ['每引导一名读者须请其签名'],
      },
      { bad: { text: '去年缺的例会记录，这两天找人誊一遍。', genre: 'speech' }, hits: ['记录，这两天找人誊一遍'] },
      {
        bad: { text: '没来得及合影的村补拍，日期统一改为4月15日。', genre: 'report' },
        hits: ['合影的村补拍'],
      },
      { bad: '关于入户走访的通知\n每户合影不少于3张，当晚发到工作群。', hits: ['合影不少于3张'] },
      { bad: '关于入户走访的通知\n请居民在确认单上签字并合影。', hits: ['居民在确认单上签字并合影'] },
      { bad: '关于入户走访的通知\n材料要做到一户一档、一组一册。', hits: ['一户一档、一组一册'] },
      { bad: '关于入户走访的通知\n缺的走访记录今晚补写，换一支笔。', hits: ['记录今晚补写'] },
      { bad: '关于读书活动的通知\n请假的由同事代打卡。', hits: ['代打卡'] },
      { bad: '关于读书活动的通知\n简报每周一篇，附照片。', hits: ['附照片'] },
      { bad: '关于读书活动的通知\n领导陪读每月两次，填写陪读表并拍照。', hits: ['填写陪读表并拍照'] },
      { bad: '关于秋季走访的通知\n入户宣传要有签字、有照片、有记录。', hits: ['要有签字、有照片、有记录'] },
      {
        bad: '关于秋季走访的通知\n会议要留痕，入户要留影。',
        hits: ['会议要留痕', '入户要留影'],
      },
      {
        bad: '关于开展观摩活动的通知\n活动结束后3日内报送图片资料、会议记录、签到表。',
        hits: ['活动结束后3日内报送图片资料、会议记录、签到表'],
      },
      {
        bad: '关于开展护河活动的通知\n各站每月5日前报送活动情况，包括文字说明、现场照片等佐证材料。',
        hits: ['包括文字说明、现场照片等佐证材料'],
      },
    ],
    allows: [
      { text: '有站私自要求职工每天在群里发打卡照片，8月被通报。', genre: 'report' },
      '关于病历的通知\n抢救记录在抢救后6小时内据实补记，注明时间。',
      '关于巡河的通知\n每两小时拍一次水位，发给调度员定闸门开度。',
      '关于办证的通知\n证件照须露脸、免冠，在窗口拍。',
      '关于毕业的通知\n毕业生可与老师在校门口合影。',
      { text: '每名新生体检后由医生在表上签字。', genre: 'report' },
      '关于补办的通知\n领用记录缺页的，由保管员对照出库单补登。',
      { text: '有的村与老人摆拍合影，已作纠正。', genre: 'criticism' },
      { text: '馆里修复古籍1200册，拍摄书影4.2万张供读者查阅。', genre: 'report' },
      { text: '全年接待查档1.1万人次，整理婚姻档案3万卷。', genre: 'report' },
      '关于巡查的通知\n每处裂缝拍照片3张，报养护科排工期。',
      '关于走访的通知\n不得补签、代签走访记录。',
      '关于清理台账的通知\n停用的台账不必补填，已填的封存。',
      '关于贷款的通知\n借款人须当面签字，不得代签。',
      '关于证件的通知\n证件照片不清的，补拍一张。',
      '关于办案的通知\n笔录由当事人逐页签字、按手印。',
      '关于分户的通知\n一企一策、一户一策，由帮扶人拟定。',
      '关于房屋档案的通知\n房屋档案含图纸、鉴定报告和裂缝照片。',
      '关于办理落户的通知\n材料不全的，一次告知补正，不视为未申请。',
      '关于医院的通知\n化验单要随病历走，门诊查看档案不收费。',
      '关于招生的通知\n报名表附照片两张。',
      '关于修路的通知\n各村6月底前报送坑洼位置、面积和照片，由施工队下料。',
      '关于征集故事的通知\n征集老站故事，来稿可附照片。',
      '关于采购的通知\n付款要有合同、有照片、有验收单。',
      '关于值班的通知\n交接要有时间、有记录。',
      '关于规范审批的通知\n审批各环节要留痕，谁办的都查得到。',
      '关于拍毕业照的通知\n六年级要留影，请穿校服。',
      '关于报修的通知\n报修后3日内上传故障照片，由维修班看要带什么配件。',
      '关于申报水毁项目的通知\n各站6月5日前报送受损情况，包括位置、长度、照片。',
      '关于河道巡查的通知\n巡查员每月报送情况，内容包括水位、垃圾点位和处理结果。',
      '关于抢修的通知\n抢修后上传现场照片，由调度班判断能否送水。',
      '关于扫雪的通知\n请把缺盐的路段发到工作群，以便调车。',
      '关于采购台历的通知\n台历印景点照片各3张，由广告社排版。',
      '关于减轻负担的通知\n各单位不得要求留存会议照片、签到表。',
      '关于改进考核的通知\n取消上传活动照片、学习截图等要求，只看办结件数。',
      '关于安全生产检查的通知\n检查人员应当留存检查照片和记录，由安委办归档。',
      '关于开展摄影比赛的通知\n参赛者请于5月1日前上传照片3张，作品注明拍摄地点。',
      '关于办理居住证的通知\n申请人请提交近期免冠照片2张。',
      '关于规范会议费报销的通知\n报销时请附会议签到表。',
      '关于形式主义问题的通报\n该镇要求各村留存会议签到表和活动照片，一项工作要拍六张照片。',
      '关于查找漏点的通知\n发现水管漏水的，请把现场照片发至维修群，以便派人。',
      '她把旅行的照片保存在一个铁盒里，谁也不给看。',
      '关于召开例会的通知\n请各站做好会议记录，写明议定事项和承办人。',
      { text: '关于活动情况的报告\n各社区开展了义诊，收集了居民意见40条，拍摄了照片。', genre: 'report' },
    ],
  },
  function* (unit, ctx) {
    const afterwards = readAfterwards(unit);
    if (afterwards !== undefined) yield ctx.finding('afterwards', afterwards, { what: afterwards.what });
    const kept = readKept(unit);
    if (kept !== undefined) yield ctx.finding('kept', kept, { what: kept.what }, { level: 'info' });
    for (const demand of demandsOf(unit)) {
      const { evidence } = demand;
      const removal = demand.isClause ? removalOf(unit.text, demand) : undefined;
      const fixes = [
        ctx.fix(
          'fixBasis',
          {},
          'suggest',
          [{ start: demand.end, end: demand.end, newText: '（依据：${1:文件}，用于${2:用途}）' }],
          'snippet',
        ),
      ];
      if (removal !== undefined) {
        const result = '请于${1:日期}前报告办成的事项（${2:几件、谁受益}）';
        fixes.push(
          ctx.fix('fixResult', {}, 'suggest', [{ start: demand.start, end: demand.end, newText: result }], 'snippet'),
          ctx.fix('fixDelete', {}, 'suggest', [{ ...removal, newText: '' }]),
        );
      }
      yield ctx.finding('keep', demand, { evidence }, { fixes });
    }
  },
);

/** What each reader finds; where two find the same place, the first says it. */
function demandsOf(unit: SentenceUnit): readonly Demand[] {
  const found: Demand[] = [];
  for (const demand of [...readDemands(unit), ...readHaving(unit), ...readFiles(unit), ...readPictures(unit)])
    if (!found.some((other) => overlaps(other, demand))) found.push(demand);
  return found;
}
