// Where suggestions and corrections come from: beside the page, which asks by messages.

import { suggester } from './suggester.js';
import { serve } from './worker.js';

serve(suggester);
