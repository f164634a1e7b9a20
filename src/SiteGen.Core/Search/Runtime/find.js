// Where the search runs: beside the page, which asks by messages.

import { finder } from './finder.js';
import { serve } from './worker.js';

serve(finder);
