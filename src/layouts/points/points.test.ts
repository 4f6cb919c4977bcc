import { expect, test } from '@playwright/test';
import { given, pointsSlide } from '../small-slides';
import { pointsRules } from './rules';

const again = { heading: 'Again' };

test('points without a fault are told nothing', () => {
  expect(pointsRules(pointsSlide, given)).toEqual([]);
});

test('each shape says how many points it is drawn for', () => {
  const line = { shape: 'strands', alternative: 'Three strands.' } as const;
  expect(pointsRules({ ...pointsSlide, line, points: [again, again] }, given)).toEqual([
    'Slide "what-they-said": `points` has 2, and its layout holds 3. Add to it, or choose another layout.',
  ]);
  const stations = { shape: 'stations', alternative: 'Stations.' } as const;
  const nine = [again, ...Array.from({ length: 8 }, () => again)] as const;
  expect(pointsRules({ ...pointsSlide, line: stations, points: nine }, given)).toEqual([
    'Slide "what-they-said": `points` has 9, and its layout holds 2 to 5. Take some out, or make two slides of it.',
  ]);
});

test('a word that its column would break is named', () => {
  expect(pointsRules({ ...pointsSlide, points: [{ heading: 'Municipalitylessness' }] }, given)).toEqual([
    'Slide "what-they-said": “Municipalitylessness” in `points[0].heading` has 20 letters, more than 18, and would be broken. Choose a shorter word.',
  ]);
});

test('a link has to lead to a slide', () => {
  expect(pointsRules({ ...pointsSlide, points: [{ heading: 'Again', to: 'nowhere' }] }, given)).toEqual([
    'Slide "what-they-said": links to slide "nowhere", which does not exist. Correct `to`.',
  ]);
});
