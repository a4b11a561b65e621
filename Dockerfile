# docker build --tag orgform:0.1.0 .
FROM node:20-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json ./
COPY src/ src/
COPY scripts/ scripts/
COPY bench/ bench/
COPY schema/ schema/
RUN npx tsc -p tsconfig.json && npm prune --omit=dev --ignore-scripts

FROM node:20-slim
# git and ssh follow a repository, gpg and ssh check who signed a commit, tini takes away what a killed git leaves behind.
RUN apt-get update \
  && apt-get install --yes --no-install-recommends ca-certificates git gnupg openssh-client tini \
  && rm -rf /var/lib/apt/lists/* \
  && mkdir -m 0700 /var/lib/orgform \
  && chown 1000:1000 /var/lib/orgform
COPY --from=build /build/package.json /opt/orgform/
COPY --from=build /build/node_modules/ /opt/orgform/node_modules/
COPY --from=build /build/schema/ /opt/orgform/schema/
COPY --from=build /build/dist/src/ /opt/orgform/dist/src/
RUN printf '#!/bin/sh\nexec node /opt/orgform/dist/src/cli/main.js "$@"\n' > /usr/local/bin/orgform && chmod 0755 /usr/local/bin/orgform
ENV NODE_ENV=production
# By number, so that Kubernetes can tell that it is not root. It is `node`, whose home ssh looks into.
USER 1000:1000
WORKDIR /var/lib/orgform
# All that is written: the root file system can be read-only.
VOLUME ["/var/lib/orgform", "/tmp"]
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8080/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["tini", "--", "orgform"]
CMD ["daemon", "--config", "/etc/orgform/fleet.yaml", "--state-dir", "/var/lib/orgform", "--log-format", "json"]
