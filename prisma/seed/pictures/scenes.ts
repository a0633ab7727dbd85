import type { Scene } from './scene.ts';
import { beachKites } from './scenes/beach-kites.ts';
import { cableBridge } from './scenes/cable-bridge.ts';
import { cityNight } from './scenes/city-night.ts';
import { concert } from './scenes/concert.ts';
import { containerPort } from './scenes/container-port.ts';
import { cranesFlight } from './scenes/cranes-flight.ts';
import { deltaAerial } from './scenes/delta-aerial.ts';
import { dunes } from './scenes/dunes.ts';
import { flood } from './scenes/flood.ts';
import { gallery } from './scenes/gallery.ts';
import { harbourDusk } from './scenes/harbour-dusk.ts';
import { harbourFog } from './scenes/harbour-fog.ts';
import { laboratory } from './scenes/laboratory.ts';
import { libraryBus } from './scenes/library-bus.ts';
import { lighthouse } from './scenes/lighthouse.ts';
import { marketFruit } from './scenes/market-fruit.ts';
import { micrograph } from './scenes/micrograph.ts';
import { nightSky } from './scenes/night-sky.ts';
import { nightTram } from './scenes/night-tram.ts';
import { oldTown } from './scenes/old-town.ts';
import { portraitPianist } from './scenes/portrait-pianist.ts';
import { portraitWindow } from './scenes/portrait-window.ts';
import { portraitColumnist, portraitReporter, portraitScientist } from './scenes/portraits.ts';
import { rainStreet } from './scenes/rain-street.ts';
import { readingRoom } from './scenes/reading-room.ts';
import { reeds } from './scenes/reeds.ts';
import { rowing } from './scenes/rowing.ts';
import { runners } from './scenes/runners.ts';
import { serverHall } from './scenes/server-hall.ts';
import { shipyard } from './scenes/shipyard.ts';
import { snowMountains } from './scenes/snow-mountains.ts';
import { solarFarm } from './scenes/solar-farm.ts';
import { stadium } from './scenes/stadium.ts';
import { stoneBridge } from './scenes/stone-bridge.ts';
import { stormSea } from './scenes/storm-sea.ts';
import { teaHills } from './scenes/tea-hills.ts';
import { terraces } from './scenes/terraces.ts';
import { viaduct } from './scenes/viaduct.ts';
import { wheatField } from './scenes/wheat-field.ts';
import { windTurbines } from './scenes/wind-turbines.ts';

/** Every picture of the demo newsroom by its name. */
export const scenes: Record<string, Scene> = {
  'harbour-dusk': harbourDusk,
  'harbour-fog': harbourFog,
  'cable-bridge': cableBridge,
  'stone-bridge': stoneBridge,
  lighthouse,
  'storm-sea': stormSea,
  rowing,
  'wind-turbines': windTurbines,
  flood,
  'delta-aerial': deltaAerial,
  reeds,
  'cranes-flight': cranesFlight,
  'city-night': cityNight,
  'old-town': oldTown,
  'night-tram': nightTram,
  'rain-street': rainStreet,
  'market-fruit': marketFruit,
  'container-port': containerPort,
  shipyard,
  'server-hall': serverHall,
  concert,
  gallery,
  'reading-room': readingRoom,
  stadium,
  terraces,
  'snow-mountains': snowMountains,
  'tea-hills': teaHills,
  dunes,
  'wheat-field': wheatField,
  'library-bus': libraryBus,
  viaduct,
  'solar-farm': solarFarm,
  'night-sky': nightSky,
  runners,
  laboratory,
  micrograph,
  'portrait-window': portraitWindow,
  'portrait-pianist': portraitPianist,
  'portrait-reporter': portraitReporter,
  'portrait-scientist': portraitScientist,
  'portrait-columnist': portraitColumnist,
  'beach-kites': beachKites,
};
