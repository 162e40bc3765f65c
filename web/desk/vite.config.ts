import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** `npm start` calls `vite build web/desk`; pages are served under /desk/. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/desk/',
  plugins: [react()],
  build: {
    outDir: '../../dist/desk',
    emptyOutDir: true,
    target: 'es2022',
    // Ant Design and React come as their own chunk, so that a change of ours does not make anyone fetch them again.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'react', test: /node_modules\/(react|react-dom|react-router|scheduler|@tanstack)\// }],
        },
      },
    },
  },
});
