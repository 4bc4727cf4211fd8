import { frameSettings } from '../../url/frame-settings.js';

// What the element itself reads from its address wins over these.
const element = document.querySelector('conflict-timeline');
for (const [name, value] of frameSettings(location.search)) element?.setAttribute(name, value);
