import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countyBorders, shapesOf } from '../../src/chart/map/shapes.ts';
import { readTopology } from '../../src/chart/map/topology.ts';
import { projectRoot } from '../../src/cli/nodeAssets.ts';
import { type Measurement, measurement, medians } from './timing.ts';

/** Text of the map file to the paths of all municipalities; a quarter of the 300 ms that a slow phone may take to draw. */
export function mapMeasurements(): readonly Measurement[] {
  const text = readFileSync(join(projectRoot, 'catalog/areas/map.json'), 'utf8');
  const { paths } = medians({
    paths: () => {
      const topology = readTopology(JSON.parse(text));
      return [shapesOf(topology, 'municipality'), countyBorders(topology)];
    },
  });
  return [measurement('map file to the paths of 357 places', paths, 75, 'ms')];
}
