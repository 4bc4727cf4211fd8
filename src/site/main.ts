import '../define.js';
import { offerPictures } from './picture/save.js';

const section = document.querySelector<HTMLElement>('.pictures');
if (section) offerPictures(section);
