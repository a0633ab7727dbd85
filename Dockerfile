# Masthead with an outside PostgreSQL; compose.yaml has both.
FROM node:24-bookworm-slim AS build
WORKDIR /masthead
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN node --conditions=react-server bin/prepare-image.ts && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 MASTHEAD_DATA_DIR=/data
WORKDIR /masthead
COPY --from=build --chown=node:node /masthead ./
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD node -e "fetch('http://127.0.0.1:'+process.env.PORT+'/readyz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"
CMD ["node", "--import=./bin/compile-cache.mjs", "--conditions=react-server", "--disable-warning=ExperimentalWarning", "bin/masthead.ts", "start"]
