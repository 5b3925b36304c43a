import { describe, expect, it } from 'vitest';
import { sampleFile, sampleFinding, sampleReport } from '../testing/sample-report.ts';
import { renderCsv } from './csv.ts';
import { loneTable } from './tables/index.ts';
import { TABLE_IDS } from './tables/table.ts';
import { withoutText } from './without-text.ts';
import { renderHtml, renderMarkdown } from './render.ts';

const SECRET = '密密麻麻的原话';

const report = sampleReport([
  sampleFile(
    '乡/a.txt',
    [
      sampleFinding('trace/ledger', 'warning', {
        text: SECRET,
        message: `“${SECRET}”要另建档案。`,
        fixes: [{ title: `删去“${SECRET}”`, trust: 'suggest', edits: [{ start: 0, end: 1, newText: SECRET }] }],
        related: [{ start: 0, end: 1, message: SECRET }],
      }),
    ],
    {
      burden: {
        personHours: null,
        items: [
          {
            text: SECRET,
            start: 3,
            end: 9,
            group: SECRET,
            act: '台账',
            frequency: '每月',
            hours: 2,
            formula: SECRET,
            deadline: SECRET,
            proof: SECRET,
          },
        ],
      },
    },
  ),
]);
const bare = withoutText(report);

describe('a report without text', () => {
  it('holds no word of a document in any rendering', () => {
    expect(JSON.stringify(bare)).not.toContain(SECRET);
    const renderings = [
      renderHtml,
      renderMarkdown,
      ...TABLE_IDS.map((id) => (each: typeof report) => renderCsv(loneTable(id, each))),
    ];
    for (const render of renderings) expect(render(bare)).not.toContain(SECRET);
    expect(renderings.filter((render) => render(report).includes(SECRET)).length).toBeGreaterThanOrEqual(4);
  });

  it('keeps figures, positions, rules and what to look for', () => {
    expect(bare.files[0]?.findings[0]).toMatchObject({ rule: 'trace/ledger', level: 'warning', start: 4, end: 8 });
    expect(bare.files[0]?.findings[0]?.message).toContain('台账');
    expect(bare.files[0]?.burden.items[0]).toMatchObject({ start: 3, end: 9, act: '台账', hours: 2 });
    expect(bare.files[0]?.score).toEqual(report.files[0]?.score);
  });
});
