// The page of a measure.
import { offerCopies } from './copy.js';
import { explainTerms } from './terms.js';

offerCopies();
explainTerms();
