import { afterAll } from 'vitest';
import { removeTempFolders } from './temp-folder.js';

// Run before each file of tests, also where files share their modules: a hook in a shared module would be that of the first file alone.
afterAll(removeTempFolders);
