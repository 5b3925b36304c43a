import { testRule } from '../../../testing/index.ts';
import { rule } from './rule.ts';

testRule(rule);
