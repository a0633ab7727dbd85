/** Everything a container image can have ready before it starts: the database client, the site, the demo pictures. */
import { build, generateIfChanged, isBuilt } from './build.ts';

const say = (line: string) => console.log(line);
await generateIfChanged(say);
if (!(await isBuilt())) await build(say);
