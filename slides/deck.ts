/** The running order. It reads as the table of contents. */
import type { Deck } from '#kit';
import { article, parts } from './article';
import { namesInPinyin } from './talks';
import { title } from './title';
import { followAlong } from './follow-along';
import { whatThisTalkCovers } from './what-this-talk-covers';
import { july28Call } from './july-28-call';
import { fifthConversation } from './fifth-conversation';
import { whyKeepTalking } from './why-keep-talking';
import { threeChallenges } from './three-challenges';
import { whatBidenRaised } from './what-biden-raised';
import { taiwanPolicy } from './taiwan-policy';
import { fiveMonths } from './five-months';
import { whereTheyMet } from './where-they-met';
import { bali } from './bali';
import { luxembourgAndSingapore } from './luxembourg-and-singapore';
import { whichTalkCoveredWhat } from './which-talk-covered-what';
import { approachInMay } from './approach-in-may';
import { blinkenQuotation } from './blinken-quotation';
import { whatHappensNext } from './what-happens-next';
import { sourcesAndCredits } from './sources-and-credits';

export const deck: Deck = {
  id: 'open-lines',
  title: 'In talks with Xi, Biden continues U.S. push for collaboration',
  description:
    'A talk on the calls and meetings between the United States and the PRC in one article of 2022, with speaker notes and the article’s own words.',
  language: 'en',
  article,
  names: namesInPinyin,
  parts,
  slides: [
    title,
    followAlong,
    whatThisTalkCovers,

    july28Call,
    fifthConversation,
    whyKeepTalking,

    threeChallenges,
    whatBidenRaised,

    taiwanPolicy,

    fiveMonths,
    whereTheyMet,
    bali,
    luxembourgAndSingapore,
    whichTalkCoveredWhat,

    approachInMay,
    blinkenQuotation,

    whatHappensNext,
    sourcesAndCredits,
  ],
  pictures: [
    'title',
    'july-28-call',
    'three-challenges',
    'where-they-met',
    'which-talk-covered-what',
    'blinken-quotation',
  ],
};
