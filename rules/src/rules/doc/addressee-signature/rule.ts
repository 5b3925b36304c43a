import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import { bareTitle } from '../genres.ts';

const ORGAN =
  /(?:局|委|委员会|厅|部|府|办|办公室|室|会|院|所|社|中心|公司|学校|中学|小学|大学|医院|站|馆|街道办事处|处|支队|大队|协会)$/u;
/** Papers that carry another office's paper are signed below by that office too. */
const FORWARDS = /转发|印发|批转|转载|答复|联合|等\d*部门|等.部门/u;

interface Facts {
  readonly signature?: string;
  readonly addressee?: string;
}

export const rule = defineDocumentRule(
  {
    id: 'doc/addressee-signature',
    summary: '标题中的发文机关与落款不一致，或主送自己',
    why: '标题和落款写的机关不同，收文单位不知道该向谁报、找谁问，文件的效力也会被质疑。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    stageLevels: { draft: 'info' },
    genres: { only: ['directive', 'report', 'request', 'reply', 'minutes'] },
    sources: [],
    messages: {
      differs: '落款“{signature}”与标题中的“{issuer}”不一致，请统一机关名称。',
      self: '主送机关与落款都是“{signature}”，请核对其中一个。',
    },
    examples: [
      {
        bad: '清河县水务局关于清淤的通知\n各乡镇：\n5月20日前清完。\n清河县水利局\n2024年4月8日',
        hits: ['清河县水利局'],
        good: '清河县水务局关于清淤的通知\n各乡镇：\n5月20日前清完。\n清河县水务局\n2024年4月8日',
      },
      {
        bad: '东湖区教育局关于秋季开学的通知\n各学校：\n9月1日开学。\n东湖区教体局\n2024年8月20日',
        hits: ['东湖区教体局'],
      },
      {
        bad: '关于补充疫苗的请示\n县疾控中心：\n请批准补充疫苗300支。\n县疾控中心\n2024年3月2日',
        hits: ['县疾控中心'],
      },
      {
        bad: '南山镇人民政府关于防火的报告\n县应急管理局：\n已设卡12处。\n南山镇政府办公室\n2024年4月8日',
        hits: ['南山镇政府办公室'],
      },
    ],
    allows: [
      '清河县水务局关于清淤的通知\n各乡镇：\n5月20日前清完。\n县水务局\n2024年4月8日',
      '清河县卫生健康委关于体检的通知\n各医院：\n6月体检。\n清河县卫生健康委员会\n2024年4月8日',
      '清河县政府办公室转发县水务局关于清淤意见的通知\n各乡镇：\n请执行。\n清河县水务局\n2024年4月8日',
      '清河县水务局 清河县财政局关于补助的通知\n各乡镇：\n补助如下。\n清河县水务局\n清河县财政局\n2024年4月8日',
      '关于清淤的通知\n各乡镇：\n5月20日前清完。\n清河县水务局\n2024年4月8日',
      '南山镇人民政府关于防火的报告\n县应急管理局：\n已设卡12处。\n南山镇政府\n2024年4月8日',
    ],
  },
  {
    collect(block: BlockUnit): Facts | undefined {
      if (block.blockKind === 'signature') return { signature: block.text };
      return block.blockKind === 'addressee' ? { addressee: block.text.replace(/[：:]$/u, '') } : undefined;
    },
    *check(document, ctx) {
      const signatures = document.items.filter((item) => item.value.signature !== undefined);
      const [item] = signatures;
      const signature = item?.value.signature;
      if (
        item === undefined ||
        signature === undefined ||
        signatures.length > 1 ||
        !ORGAN.test(signature) ||
        /\s/u.test(signature)
      )
        return;
      const place = { block: item.block, start: 0, end: signature.length };
      if (document.items.some(({ value }) => value.addressee === signature)) {
        yield ctx.finding('self', place, { signature: brief(signature) });
        return;
      }
      const issuer = /^(.{3,24}?)关于/u.exec(document.title.trim())?.[1];
      if (
        issuer === undefined ||
        !ORGAN.test(issuer) ||
        /[\s、，]/u.test(issuer) ||
        FORWARDS.test(bareTitle(document.title))
      )
        return;
      if (!sameOffice(issuer, signature) && issuer.slice(0, 2) === signature.slice(0, 2))
        yield ctx.finding('differs', place, { signature: brief(signature), issuer: brief(issuer) });
    },
  },
);

/** One name is the other's short form: every character of the shorter stands in the longer, in order. */
function sameOffice(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const char of short) {
    at = long.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return long.endsWith(short.slice(-1)) || long.endsWith('委员会');
}

function brief(name: string): string {
  return name.length > 12 ? `${name.slice(0, 11)}…` : name;
}
