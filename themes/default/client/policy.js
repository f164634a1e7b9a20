// The page of a policy.
import { followReading } from './contents.js';
import { offerCopies } from './copy.js';
import { explainTerms } from './terms.js';

followReading();
offerCopies();
explainTerms();
