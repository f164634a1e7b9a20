export const count = () => document.querySelectorAll('tr').length;
