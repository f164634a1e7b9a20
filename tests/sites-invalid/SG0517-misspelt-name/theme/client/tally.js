export const tally = () => document.querySelectorAll('tr').length;
