/** The Elasticsearch that is fetched and started; its minimum for real servers is the major version. */
export const ELASTICSEARCH_VERSION = '9.5.3';

/** The oldest Elasticsearch major that a real server may have: mappings and queries are written for 9. */
export const OLDEST_ELASTICSEARCH_MAJOR = 9;

/** The oldest PostgreSQL major that a real server may have: `pg_input_is_valid` and the SQL of our migrations are in 16. */
export const OLDEST_POSTGRES_MAJOR = 16;

/** The oldest Java that Elasticsearch 9 starts on. */
export const OLDEST_JAVA_MAJOR = 21;
