import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstPassword } from './first-password.ts';
import { passwordFault } from './password-fault.ts';

const fault = (password: string, username = 'li.ming') => passwordFault(password, password, username);

test('a password that anyone would try is refused, and each refusal has its own reason', () => {
  assert.equal(fault('山间明月'), 'short');
  assert.equal(fault('x'.repeat(201)), 'long');
  assert.equal(fault('Admin123Admin'), 'common');
  assert.equal(fault('P@ssw0rd1234'), 'common');
  assert.equal(fault('administrator2026!'), 'common', 'with a year behind it too');
  assert.equal(fault('qwertyuiopasd'), 'pattern');
  assert.equal(fault('234567890123'), 'pattern');
  assert.equal(fault('mimi.mimi.mimi.'), 'pattern');
  assert.equal(fault('my Li.Ming phrase'), 'has-name');
  assert.equal(passwordFault('松下清泉石上流水人家好', '松下', ''), 'short');
  assert.equal(passwordFault('a phrase of words', 'another phrase!', ''), 'differs');
});

test('habits are refused in words of their own: numbers, dates, pinyin, the name of the unit; unless enough is left', () => {
  assert.equal(fault('13812345678abc'), 'phone');
  assert.equal(fault('430102198503121234'), 'phone');
  assert.equal(fault('hello 1985-3-12'), 'birthday');
  assert.equal(fault('Lover@850312!!'), 'birthday');
  assert.equal(fault('Wangwei@19850312'), 'pinyin');
  assert.equal(fault('woaiwojia520888'), 'pinyin');
  assert.equal(fault('Zhangwei!2024huanbao'), 'pinyin');
  assert.equal(passwordFault('青山县环保局的小王二零二四', '', 'x', ['青山县环保局']), 'unit-name');
  // Two ways to cut up each of thirty-three pieces: looked at one after the other, not in all their combinations.
  assert.equal(fault(`${'woaini'.repeat(32)}xqkz`), 'guessable');
  assert.equal(fault('aa123456789012'), 'guessable');
  assert.equal(fault('Dragon123Tiger!'), 'guessable');
  assert.equal(fault('850312 cold bread and nine lamps'), undefined);
});

test('a phrase of one’s own passes, in Chinese characters too', () => {
  assert.equal(fault('mountain moon pine spring'), undefined);
  assert.equal(fault('门前老槐树下卖豆腐的三婶子'), undefined);
});

test('long ones are taken whole: sixty-four characters, and two hundred', () => {
  const long = 'mountain moon pine spring heron weir canal lamp bread nine tower '.repeat(4);
  assert.equal(fault(long.slice(0, 64)), undefined);
  assert.equal(fault(long.slice(0, 200)), undefined);
  assert.equal(
    fault(
      '老槐树下卖豆腐的三婶子清早挑水过石桥看见河里一群白鹭飞起来又落到对岸芦苇荡里去了好半天没有声响只听见远处磨坊轰隆隆地转着不停啊'.slice(
        0,
        64,
      ),
    ),
    undefined,
  );
  assert.equal(fault(long.slice(0, 201)), 'long');
});

test('a password made here always passes and is never the same', () => {
  const made = Array.from({ length: 500 }, firstPassword);
  for (const password of made) assert.equal(fault(password), undefined, password);
  assert.equal(new Set(made).size, made.length);
});
