import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// `VOICELOOP=http://127.0.0.1:8080 npm run dev` serves the console with hot reload beside a running server.
const server = process.env.VOICELOOP ?? "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: "dist",
    target: "es2022",
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    assetsInlineLimit: 0, // a data: URL is refused by the content security policy
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  worker: { format: "es" },
  server: { proxy: { "/v1": { target: server, ws: true } } },
});
