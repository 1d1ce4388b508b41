import { nodeHistory, nodePlaces } from '../../src/cli/nodeAssets.ts';
import { searchIndex, searchPlaces } from '../../src/areas/search.ts';
import { assemblingMeasurements } from './assembling.ts';
import { decodeTimes } from './decode.ts';
import { exportMeasurements } from './export.ts';
import { liveMeasurements } from './live.ts';
import { mapMeasurements } from './map.ts';
import { type Measurement, measurement, medians } from './timing.ts';

function decodeMeasurements(): readonly Measurement[] {
  const { ratio, toolkitRatio } = decodeTimes();
  return [
    measurement('800 000 cells from text to cube, in times of JSON.parse', ratio, 1.3, '×'),
    measurement('the same with jsonstat-toolkit', toolkitRatio, Number.POSITIVE_INFINITY, '×'),
  ];
}

function searchMeasurements(): readonly Measurement[] {
  const index = searchIndex(nodePlaces(), nodeHistory());
  const typed = ['s', 'sk', 'ske', 'skedsmo', 'tromso', 'kristiansnd', '0231', 'karasjok', 'øygarden', 'her'];
  const { places } = medians({ places: () => typed.forEach((text) => searchPlaces(index, text)) });
  return [measurement('place search, per key press over all names', places / typed.length, 5, 'ms')];
}

const sections = [
  decodeMeasurements,
  assemblingMeasurements,
  searchMeasurements,
  mapMeasurements,
  liveMeasurements,
  exportMeasurements,
];

for (const section of sections)
  for (const { what, found, bound, within } of section())
    console.log(
      `${within ? ' ' : '!'} ${what.padEnd(64)} ${found.padStart(10)}   ${bound.replace('≤ Infinity', '(no bound)')}`,
    );
