/** Parameters of the frame's address that become attributes. What the element itself reads from its address wins over them. */
const SETTINGS = ['selected', 'theme', 'lang', 'heading-level'];

const element = document.querySelector('conflict-timeline');
const query = new URLSearchParams(location.search);
for (const name of SETTINGS) {
  const value = query.get(name);
  if (value !== null) element?.setAttribute(name, value);
}
