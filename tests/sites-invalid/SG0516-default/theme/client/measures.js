import count from './count.js';

document.title = String(count());
