import { showViews } from './views';

void showViews();
