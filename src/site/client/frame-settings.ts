/** What the address of the frame's page may say beside what the element keeps there itself, which wins over this. */
const SETTINGS = ['selected', 'theme', 'lang', 'heading-level'];

const element = document.querySelector('conflict-timeline');
const query = new URLSearchParams(location.search);
for (const name of SETTINGS) {
  const value = query.get(name);
  if (value !== null) element?.setAttribute(name, value);
}
