import { tallly } from './tally.js';

document.title = String(tallly());
