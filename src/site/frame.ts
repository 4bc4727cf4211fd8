import './frame.css';
// First: settings have to be attributes before the element is registered.
import './frame-settings.js';
import './frame-messages.js';
import '../define.js';
