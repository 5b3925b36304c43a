import { describe, expect, test } from 'vitest';
import type { SentenceUnit } from '../../rule/unit.ts';
import { tellsNamedDeed } from './named-deed.ts';

const tells = (text: string): boolean => tellsNamedDeed({ text } as SentenceUnit);

describe('a thing that has a name came about', () => {
  test.each([
    '深化航道管理改革，北口检查站完成改造。',
    '持续优化布局，启动建设全省航道调度中心。',
    '加快对外开放，南湾自由贸易港正式启动全岛封关运作。',
    '深化国企改革，组建供水、环卫、公交等一批专业企业。',
    '服务质量稳步提升，连续两年获全市考核优秀等次。',
    '水环境明显改善，首次河长制考核为“好”。',
    '深入实施数字治水，全市水量调度平台正式接入省级平台。',
    '扎实推进殡葬改革，城北公墓投入使用。',
    '加快推进引水工程，主体已完工。',
    '持续加强合作，签署两地饮用水源共管协议。',
  ])('%s', (text) => {
    expect(tells(text)).toBe(true);
  });

  test.each([
    '启动建设一批高水平产业基地，不断提升竞争力。',
    '推动设立水利投资基金，培育发展特色产业。',
    '积极组建更多专业企业，增强发展活力。',
    '推动优质工程落地，促进产业集聚。',
    '加快建设一流的航道调度中心。',
    '成立有关公司，持续优化服务。',
    '获得群众一致好评，成效显著。',
    '进一步加强检查站建设，提升管理水平。',
    '主要目标任务如期完成。',
    '加快推进一批项目竣工，形成新的增长点。',
    '推动重点项目早日投入使用，不断增强后劲。',
    '推动各类平台上线，提升服务效能。',
    '加快系统平台建设，不断提升水平。',
  ])('not %s', (text) => {
    expect(tells(text)).toBe(false);
  });
});
