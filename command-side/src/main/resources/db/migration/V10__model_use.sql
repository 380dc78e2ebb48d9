-- What each section has used of the language model, by day. No word of what was asked.
create table model_use (
  department text not null,
  day date not null,
  tokens bigint not null,
  primary key (department, day)
);
