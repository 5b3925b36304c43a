import { defineDocumentRule } from '../../../rule/define-rule.ts';
import { aliasesIn, districtsIn, isReplaced, maskIn, replacedWords, unitNamesIn, type Named } from './names.ts';

interface Collected {
  readonly mask: Named | undefined;
  readonly aliases: readonly Named[];
  readonly districts: readonly Named[];
  readonly names: readonly Named[];
}

export const rule = defineDocumentRule(
  {
    id: 'residue/inconsistent-anonymity',
    summary: '地名有的遮有的没遮，或整体替换改坏了名称',
    why: '遮了地名又留下简称，等于没有遮；整体替换把活动名称也改了，读者对不上。',
    fixNote: '把被改坏的名称改回前面的写法；遮不遮地名由起草人定。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm', 'other', 'criticism'] },
    sources: [],
    messages: {
      alias: '上文地名写作“{mask}”，此处“{name}”又带简称，请统一。',
      place: '上文地名写作“{mask}”，此处又写出“{name}”，请统一。',
      also: '“{word}”可能也是整体替换改成的，请核对名称。',
      replaced: '“{a}”与“{b}”疑为同一名称，被替换改坏，请核对。',
      mask: '此处地名被遮去',
      other: '另一种写法',
      fixName: '改为“{a}”',
    },
    examples: [
      {
        bad: '关于夜校的报告\n近年来**市办夜校12期，开设“甬学堂”课程40门。',
        hits: ['甬学堂'],
      },
      {
        bad: '关于展演的报告\n举办“歌满城区少年行”展演3场。\n“歌满我区少年行”共有90人登台。',
        hits: ['歌满我区少年行'],
        fixed: '关于展演的报告\n举办“歌满城区少年行”展演3场。\n“歌满城区少年行”共有90人登台。',
      },
      { bad: '关于政务的总结\n×市推行网上办事，“浙事快办”窗口办件3万件。', hits: ['浙事快办'] },
      { bad: '关于植树的报告\n“绿满山镇”植树节种树900棵。今年“绿满本镇”又种400棵。', hits: ['绿满本镇'] },
      {
        bad: '关于夜市的报告\n“灯亮城区夜读会”办了6场。\n“灯亮我区夜读会”到场900人，另有“百里城区 一路书声”展览2次。',
        hits: ['灯亮我区夜读会', '百里城区 一路书声'],
      },
      { bad: '关于护林的报告\n**市上半年巡山310次。其中，诸暨设立护林站4个。', hits: ['诸暨'] },
    ],
    allows: [
      '关于护林的报告\n**市派12人学习外地做法，诸暨设立护林站4个。',
      '关于护林的报告\n全市上半年巡山310次。其中，诸暨设立护林站4个。',
      '关于茶会的报告\n×县买来崂山绿茶和昆山木桌。',
      '关于夜校的报告\n近年来全市办夜校12期，开设“甬学堂”课程40门。',
      '关于考察的报告\n**市派6人赴“沪上人家”养老院学习。',
      '关于展演的报告\n“歌满城区少年行”展演3场，“歌满城区少年行”共有90人登台。',
      '关于评选的报告\n“最美我家”和“最美你家”各评10户。',
      '关于水务的报告\n“东城区供水”和“西城区供水”两个项目都已完工。',
      '关于供水的报告\n**市全年供水9000万吨。',
    ],
  },
  {
    collect({ text }): Collected | undefined {
      const mask = maskIn(text);
      const aliases = aliasesIn(text);
      const names = unitNamesIn(text);
      const districts = districtsIn(text);
      return mask === undefined && aliases.length + names.length + districts.length === 0
        ? undefined
        : { mask, aliases, districts, names };
    },
    *check(document, ctx) {
      const masked = document.items.find(({ value }) => value.mask !== undefined);
      const mask = masked?.value.mask;
      const names = document.items.flatMap(({ block, value }) => value.names.map((name) => ({ ...name, block })));
      const pairs = names.flatMap((b) =>
        names.filter((a) => isReplaced(a.text, b.text)).map((a) => [a.text, b.text] as const),
      );
      const whole = new Set(pairs.flat());
      const suspects = pairs.flatMap(([a, b]) => replacedWords(a, b));
      for (const { block, value } of document.items) {
        if (masked !== undefined && mask !== undefined) {
          for (const { start, end, text } of value.aliases) {
            const related = [
              { block: masked.block, start: mask.start, end: mask.end, message: ctx.message('mask', {}) },
            ];
            yield ctx.finding('alias', { block, start, end }, { mask: mask.text, name: text }, { related });
          }
          for (const { start, end, text } of value.districts) {
            const related = [
              { block: masked.block, start: mask.start, end: mask.end, message: ctx.message('mask', {}) },
            ];
            yield ctx.finding(
              'place',
              { block, start, end },
              { mask: mask.text, name: text },
              { related, level: 'info' },
            );
          }
        }
        for (const { start, end, text } of value.names) {
          const twin = names.find((other) => isReplaced(other.text, text));
          if (twin === undefined) {
            if (whole.has(text)) continue;
            const word = suspects.find((suspect) => text.includes(suspect));
            if (word !== undefined) yield ctx.finding('also', { block, start, end }, { word }, { level: 'hint' });
            continue;
          }
          const place = { block, start, end };
          const fix = ctx.fix('fixName', { a: twin.text }, 'suggest', [{ ...place, newText: twin.text }]);
          const related = [{ block: twin.block, start: twin.start, end: twin.end, message: ctx.message('other', {}) }];
          yield ctx.finding('replaced', place, { a: twin.text, b: text }, { fixes: [fix], related });
        }
      }
    },
  },
);
