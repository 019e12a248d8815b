import type {Program} from '../../../domain/page-model.js';
import {override, placeholders, script, scriptedAddress, tallMarks} from './hostile.js';
import {cartography} from './programs.js';

/** Texts that are markup, addresses that run something, numbers that make no sense. */
export const hostileProgram = (now: number): Program =>
  cartography(now, {
    title: `${script}${override}${tallMarks}`,
    url: scriptedAddress,
    instructors: [
      {id: null, name: `${script}${placeholders}`},
      {id: null, name: override},
    ],
    progress: {done: 900, total: 10},
    articles: [{title: script, url: scriptedAddress, editUrl: scriptedAddress, done: false}],
    links: [{text: `${placeholders}${script}`, url: scriptedAddress}],
  });
