import { z } from 'zod';

// The page's policy forbids code made from strings, which zod otherwise uses to speed itself up. This is the only file
// that imports zod, so that no schema can exist before the setting.
z.config({ jitless: true });

export { z };
