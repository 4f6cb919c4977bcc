import { expect, test } from '@playwright/test';
import { quote } from '../../content/small-deck';
import { given, phone, pictureSlide } from '../small-slides';
import { pictureRules } from './rules';
import type { Picture, PictureSlide } from './type';

const withPicture = (picture: Picture) => pictureRules({ ...pictureSlide, picture }, given);

test('a picture without a fault is told nothing', () => {
  expect(pictureRules(pictureSlide, given)).toEqual([]);
});

test('a picture has to be in assets, and of a kind that a page can show', () => {
  expect(withPicture({ ...phone, file: 'artwork/letter.svg' })).toEqual([
    'Slide "the-phone": picture "artwork/letter.svg" is not in assets/. Add the file or correct `picture.file`.',
  ]);
  expect(withPicture({ ...phone, file: 'artwork/phone.tiff' })).toEqual([
    'Slide "the-phone": “artwork/phone.tiff” is no picture that a page can show. Use SVG, JPEG, PNG, WebP or AVIF.',
  ]);
});

test('of a picture under licence, what stands in for it has to be there, not the picture itself', () => {
  const licensed = {
    rights: 'licensed',
    file: 'licensed/phone.jpg',
    description: quote('call', 'phoned'),
    credit: 'Abel',
    standIn: phone,
  } as const;
  expect(withPicture(licensed)).toEqual([]);
  expect(withPicture({ ...licensed, standIn: { ...phone, file: 'artwork/letter.svg' } })).toEqual([
    'Slide "the-phone": picture "artwork/letter.svg" is not in assets/. Add the file or correct `picture.standIn.file`.',
  ]);
});

test('a picture has rights, and one of somebody else’s a credit', () => {
  const picture = { ...phone, rights: 'found' } as unknown as PictureSlide['picture']; // past the compiler
  expect(withPicture(picture)).toContain(
    'Slide "the-phone": picture "artwork/phone.svg" has no rights. Say in `picture.rights` by which right it is shown: own artwork, public domain, open licence, licensed.',
  );
  expect(withPicture({ ...phone, rights: 'public domain', credit: ' ' })).toEqual([
    'Slide "the-phone": picture "artwork/phone.svg" has no credit. Say in `picture.credit` who made it.',
  ]);
});
