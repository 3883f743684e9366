-- How wide a member likes the list of the workspace and what stands beside the conversation, in pixels.
create table workspace_panes (
    member_id bigint primary key references member on delete cascade,
    list      int not null,
    context   int not null
);
