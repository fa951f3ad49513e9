# The product without its engines, which docker-compose.yml runs from their official images.
FROM node:24-bookworm AS build
WORKDIR /app
# First what the dependencies depend on, so that a change of the code does not install them again.
COPY package.json package-lock.json .npmrc ./
COPY scripts ./scripts
COPY apps/api/package.json apps/api/
COPY apps/cli/package.json apps/cli/
COPY apps/web/package.json apps/web/
COPY indexer/package.json indexer/
COPY mappings/package.json mappings/
COPY packages/domain/package.json packages/domain/
COPY packages/engines/package.json packages/engines/
COPY packages/intake/package.json packages/intake/
COPY packages/lexicon/package.json packages/lexicon/
COPY packages/records/package.json packages/records/
COPY packages/search/package.json packages/search/
COPY test/package.json test/
RUN npm ci
COPY . .
RUN npm run build --workspace @anjian/web

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 ANJIAN_DATA=/data LC_ALL=C.UTF-8
COPY --from=build --chown=node:node /app /app
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/cli/main.ts", "up"]
