# One image per application, from its Boot jar: docker build --build-arg APPLICATION=team-service .
# Build the jars first (mvn -DskipTests package); docker-compose.yml builds all images.
FROM eclipse-temurin:25-jre-noble AS layers
ARG APPLICATION
WORKDIR /build
COPY ${APPLICATION}/target/${APPLICATION}-*-boot.jar application.jar
RUN java -Djarmode=tools -jar application.jar extract --layers --launcher --destination layers

FROM eclipse-temurin:25-jre-noble
RUN groupadd --system --gid 10001 sistem-kerja \
 && useradd --system --uid 10001 --gid sistem-kerja --home-dir /application --shell /usr/sbin/nologin sistem-kerja
WORKDIR /application
# what changes least comes first: libraries stay in the cache when only our classes change
COPY --from=layers /build/layers/dependencies/ ./
COPY --from=layers /build/layers/spring-boot-loader/ ./
COPY --from=layers /build/layers/snapshot-dependencies/ ./
COPY --from=layers /build/layers/application/ ./
USER 10001:10001
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
ENTRYPOINT ["java", "org.springframework.boot.loader.launch.JarLauncher"]
