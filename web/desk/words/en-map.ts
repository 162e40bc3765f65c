import type { MapWord } from './zh-map.ts';

export const mapEn: Readonly<Record<MapWord, string>> = {
  map: 'Map',
  mapLead:
    'Open 12345 service requests by village, as far as you may see them. Petitions, accusations and private matters are on no map.',
  mapSketch: 'A sketch: these boundaries are fictitious and stand for no real place.',
  mapNoBounds: 'No boundaries have been imported yet; only the centres of places are drawn.',
  mapNoGl: 'This machine cannot draw the interactive map; here is the same as a plain drawing.',
  mapAll: 'All requests',
  mapLate: 'Late only',
  mapGrid: 'Grid',
  mapGridAll: 'No grid marked',
  mapDrawing: 'Where requests are',
  mapTable: 'The same numbers as a table',
  mapPlace: 'Place',
  mapOpen: 'Open',
  mapLateCount: 'Of these late',
  mapMark: '{n} {place}: open, {late} of them late',
  mapUnplaced: '{n} more name no place, or a place without a centre, and are not on the map.',
  mapEmpty: 'No request fits now.',
  mapImport: 'Import boundaries',
  mapImportNote:
    'A GeoJSON file; each feature names the code of a place (code) or of a grid (grid). It replaces the boundary of the same code.',
  mapDatum: 'Coordinates',
  mapFile: 'Choose a file',
  mapImported: '{n} boundaries imported.',
};
