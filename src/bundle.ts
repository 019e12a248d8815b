/** The script for wikis without a build step: everything registered, the whole public API exported. */
export * from './index.js';
import './define-all.js';
